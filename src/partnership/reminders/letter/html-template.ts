/**
 * The same letter as HTML. Mail programs drop what stands in `head` and around `body`, so language and looks are said on the
 * elements themselves; no colours are, so that a dark reader keeps its own.
 */
export const HTML_TEMPLATE = `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{subject}}</title>
</head>
<body style="margin: 0; padding: 16px">
<div lang="sv" role="article" aria-label="{{subject}}" style="max-width: 40em; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; overflow-wrap: break-word; word-break: break-word">
{{#trial}}
<p style="border: 2px solid; padding: 8px 12px"><strong>{{trial}}</strong></p>
{{/trial}}
<h1 style="font-size: 24px; line-height: 1.25">{{heading}}</h1>
<p>{{greeting}}</p>
{{#before}}
<h2 style="font-size: 20px; line-height: 1.3">{{title}}</h2>
<ul>
{{#items}}
<li>{{.}}</li>
{{/items}}
</ul>
{{/before}}
{{#groups}}
<h2 style="font-size: 20px; line-height: 1.3">{{about}}</h2>
{{#entries}}
<h3 style="font-size: 17px; line-height: 1.35">{{subject}}</h3>
{{#paragraphs}}
<p>{{#lines}}{{text}}{{^last}}<br>{{/last}}{{/lines}}</p>
{{/paragraphs}}
{{#calendar}}
<p>{{calendar}}</p>
{{/calendar}}
<p><strong>{{deadline}}</strong><br>{{role}}{{#link}}<br><a href="{{address}}" style="color: inherit">{{text}}</a>{{/link}}</p>
{{/entries}}
{{/groups}}
{{#after}}
<h2 style="font-size: 20px; line-height: 1.3">{{title}}</h2>
<ul>
{{#items}}
<li>{{.}}</li>
{{/items}}
</ul>
{{/after}}
{{#url}}
<p>Arket finns på <a href="{{url}}" style="color: inherit">{{url}}</a></p>
{{/url}}
<p>{{why}}</p>
<p>{{contact}}</p>
<p>{{#signature}}{{text}}{{^last}}<br>{{/last}}{{/signature}}</p>
</div>
</body>
</html>
`;
