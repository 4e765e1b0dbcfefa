/** What the worker keeps; the build writes it in front of the bundle (generator/web/offline/kept.py). */
declare const CARRIED: any;
