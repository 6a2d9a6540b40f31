/**
 * The page that a party puts on the website. It is no template that people change: its words go into the website's own system,
 * which has a look of its own. So it holds no colours and no fonts, only headings, lists and links.
 */
export const WEB_PAGE = `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{party}} – {{collaboration}}</title>
<style>body{max-width:45rem;margin:1rem auto;padding:0 1rem;line-height:1.5;overflow-wrap:break-word}</style>
</head>
<body>
<main>
{{#draft}}
<p><strong>{{draft}}</strong></p>
{{/draft}}
<h1>{{party}}</h1>
<p>{{membership}}</p>
{{#organisations}}
<p>{{organisations}}</p>
{{/organisations}}
{{#hasFocus}}
<h2>Vad parterna arbetar med</h2>
<p>Under åren {{period}} ägnar sig samarbetet särskilt åt:</p>
<ul>
{{#focus}}
<li>{{.}}</li>
{{/focus}}
</ul>
{{/hasFocus}}
<h2>Erfarenheter</h2>
{{^hasExperiences}}
<p>Inga erfarenheter är publicerade ännu.</p>
{{/hasExperiences}}
{{#experiences}}
<section>
<h3>{{title}}</h3>
{{#date}}<p>{{date}}</p>{{/date}}
{{#paragraphs}}
<p>{{.}}</p>
{{/paragraphs}}
{{#link}}<p><a href="{{link}}">Läs mer om {{title}}</a></p>{{/link}}
</section>
{{/experiences}}
{{#hasReviews}}
<h2>Kollegial granskning</h2>
<ul>
{{#reviews}}
<li>{{text}}{{#link}} <a href="{{link}}">Rapport från granskningen av {{reviewed}}</a>{{/link}}</li>
{{/reviews}}
</ul>
{{/hasReviews}}
{{#hasMeetings}}
<h2>Värd för partnerskapsträffar</h2>
<ul>
{{#meetings}}
<li>{{.}}</li>
{{/meetings}}
</ul>
{{/hasMeetings}}
<h2>Kontakt</h2>
{{#contacts}}
<p>{{organisation}}: {{#email}}<a href="mailto:{{email}}">{{email}}</a>{{/email}}{{^email}}adress saknas{{/email}}</p>
{{/contacts}}
{{#website}}<p><a href="{{website}}">{{collaboration}}, gemensam webbplats</a></p>{{/website}}
</main>
<footer>
<p><small>{{updated}} {{source}}</small></p>
</footer>
</body>
</html>
`;
