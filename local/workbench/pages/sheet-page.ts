import { builtAddress } from "../built-page.ts";
import { html } from "../html.ts";
import { places, type Surroundings } from "../page.ts";

/** The page with the grid: what the grid shows is asked for by the page's script. */
export function sheetPage(around: Surroundings): string {
  const { text } = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="formularnyckel" content="${around.formKey}">
<title>Kalkylark – Partnerskapsarket</title>
<link rel="stylesheet" href="/topp.css">
<link rel="stylesheet" href="${builtAddress("sheet-page.css")}">
<script src="/smal.js"></script>
<script type="module" src="${builtAddress("sheet-page.js")}"></script>
</head>
<body class="sheet">
<a class="skip" href="#meny">Hoppa till menyn</a>
${places("/", around)}
<div class="tools" role="region" aria-label="Verktyg">
<div id="meny" tabindex="-1"></div>
<button type="button" class="tool" id="angra">Ångra</button>
<button type="button" class="tool" id="gor-om">Gör om</button>
<div id="rader"></div>
<button type="button" class="tool" id="filter">Filter</button>
<button type="button" class="tool" id="lank" title="Alt+Enter" hidden>Öppna länken</button>
<a id="enkelt" href="/kommandon">Visa som enkel tabell</a>
<p class="standing" id="laget" role="status">Öppnar …</p>
</div>
<p class="about-tab" id="flik-om" hidden></p>
<main aria-label="Kalkylark" id="innehall">
<h1 class="unseen">Kalkylark</h1>
<p class="unseen">Tangenten F6 går mellan kalkylarket, menyn och sidofältet när ett är öppet. Cellerna är ritade som en bild; med skärmläsare är <a href="/kommandon">de enkla sidorna</a> lättare att använda.</p>
<noscript><p class="empty">Kalkylarket behöver JavaScript. Utan det finns allt som <a href="/kommandon">enkla sidor</a>.</p></noscript>
<div class="empty" id="tomt" hidden><p>I mappen finns ingen arbetsbok ännu. Välj <strong>Lägg upp arket</strong> i menyn Partnerskapet: det gör alla flikar, och kan fylla dem med ett exempel.</p></div>
<p class="unseen" id="har" role="status"></p>
<div id="vid">
<div id="ark"></div>
<aside id="diagram" aria-label="Diagram till Översikt" tabindex="0" hidden></aside>
</div>
</main>
<div class="toasts"><div id="nytt" role="status"></div><div id="nekat" role="alert"></div></div>
</body>
</html>
`;
  return text;
}
