/** What every page shows at its top. Every pair of colours has a contrast of at least 4.5 to 1. */
export const TOP_STYLE = `
:root { color-scheme: light; --ink: #1c1c1c; --soft: #4a4a4a; --line: #b5b5b5; --paper: #ffffff; --shade: #f2f5f7; --accent: #00527a; --bad: #9b1c1c; --note: #fff4d6; }
body { margin: 0; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: var(--paper); }
:is(a, button, iframe, [tabindex]):focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--paper); padding: 0.5rem; z-index: 2; }
header.top { background: var(--accent); color: #fff; padding: 0.6rem 1.2rem; display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; align-items: baseline; }
header.top a { color: #fff; }
header.top .name { font-weight: 700; font-size: 1.1rem; text-decoration: none; }
header.top nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; list-style: none; margin: 0; padding: 0; }
header.top .day { margin: 0 0 0 auto; }
[aria-current] { font-weight: 700; text-decoration: none; }
`;

/** The look of the simple pages. */
export const STYLE = `
* { box-sizing: border-box; }
a { color: var(--accent); }
:is(input, select, textarea, summary):focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.frame { display: grid; grid-template-columns: 13rem minmax(0, 1fr); min-height: calc(100vh - 3rem); }
.tabs { background: var(--shade); padding: 1rem; border-right: 1px solid var(--line); }
.tabs h2 { font-size: 1rem; margin: 0 0 0.4rem; }
.tabs ul { list-style: none; margin: 0; padding: 0; }
.tabs a { display: block; padding: 0.2rem 0.4rem; }
.tabs [aria-current] { background: #fff; border-left: 4px solid var(--accent); }
main { padding: 1rem 1.5rem 3rem; max-width: 100%; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.2rem 0 0.8rem; }
h2 { font-size: 1.2rem; margin: 1.6rem 0 0.5rem; }
.prose { max-width: 46rem; }
.scroll { overflow-x: auto; width: fit-content; max-width: 100%; border: 1px solid var(--line); }
table { border-collapse: collapse; font-size: 0.95rem; width: max-content; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; max-width: 26rem; overflow-wrap: break-word; }
td.wide, th.wide { min-width: 16rem; }
thead th { background: var(--shade); position: sticky; top: 0; }
td { scroll-margin-top: 6rem; }
td:target { outline: 3px solid #b35900; outline-offset: -3px; }
.note { background: var(--note); border-left: 3px solid #8a6100; margin: 0.3rem 0 0; padding: 0.15rem 0.4rem; font-size: 0.9rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.6rem 1.5rem; list-style: none; padding: 0; }
.field { margin: 0 0 1rem; max-width: 40rem; }
.field label { display: block; font-weight: 600; }
.hint { color: var(--soft); margin: 0.1rem 0 0.3rem; font-size: 0.95rem; }
input[type="text"], input[type="date"], input[type="email"], select, textarea { width: 100%; max-width: 100%; font: inherit; padding: 0.35rem 0.5rem; border: 1px solid #6b6b6b; border-radius: 3px; background: #fff; color: var(--ink); }
textarea { min-height: 6rem; }
button, .button { display: inline-block; font: inherit; font-weight: 600; color: #fff; background: var(--accent); border: 1px solid var(--accent); border-radius: 3px; padding: 0.4rem 1rem; cursor: pointer; text-decoration: none; }
button:hover, .button:hover { background: #003b58; }
button[disabled] { background: #4a4a4a; border-color: #4a4a4a; cursor: progress; }
.said { border-left: 4px solid var(--accent); background: var(--shade); padding: 0.6rem 1rem; max-width: 60rem; }
.refused { border-left: 4px solid var(--bad); background: #fdf0f0; padding: 0.6rem 1rem; max-width: 60rem; }
.refused strong { color: var(--bad); }
.busy { font-weight: 600; }
.level-error { color: var(--bad); font-weight: 700; }
.level-warning { color: #7a4a00; font-weight: 700; }
.level-info { color: var(--soft); }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 1rem; }
dl.facts dt { font-weight: 600; }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.overview { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: start; }
.overview figure { margin: 0; max-width: 100%; border: 1px solid var(--line); padding: 0.5rem; }
.overview svg { max-width: 100%; height: auto; display: block; }
td.figure { text-align: right; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 600; }
ul.letters { list-style: none; padding: 0; max-width: 60rem; }
ul.letters li { padding: 0.3rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
ul.letters span { display: block; color: var(--soft); }
iframe.letter { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
pre.letter { white-space: pre-wrap; border: 1px solid var(--line); padding: 0.8rem; font: inherit; max-width: 46rem; }
@media (max-width: 48rem) { .frame { display: block; min-height: 0; } .tabs { border-right: 0; border-bottom: 1px solid var(--line); } .tabs ul { display: flex; flex-wrap: wrap; } header.top .day { margin-left: 0; } }
`;

/** Below this width the grid is no use: the simple pages come instead, unless somebody asks for the grid. */
export const NARROW_SCRIPT = `
if (matchMedia("(max-width: 43rem)").matches && !new URLSearchParams(location.search).has("kalkylark")) location.replace("/kommandon");
`;

/** Tells that work goes on, and keeps a form from being sent twice. The workbench works without it too. */
export const SCRIPT = `
document.addEventListener("submit", (event) => {
  const form = event.target;
  const status = form.querySelector("[role=status]");
  if (status) status.textContent = "Arbetar … Det kan ta en stund.";
  setTimeout(() => form.querySelectorAll("button").forEach((button) => { button.disabled = true; }));
});
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("button").forEach((button) => { button.disabled = false; });
});
`;
