"""The pages of the site: what each holds, its template, scripts and last touches."""
