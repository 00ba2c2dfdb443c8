import "./diagnostics.ts";
import "./hover.ts";
import "./outline.ts";
import "./settings.ts";
import "./speakers.ts";
import "./quickFixes.ts";
