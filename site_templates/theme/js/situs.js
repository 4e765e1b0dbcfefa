// On every page; the checker has it in its own script.
{
  // In a copied folder a link to a folder would show its files; on a server that folder is a page.
  if (location.protocol === "file:") addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }, true);
}
