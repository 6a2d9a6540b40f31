/** What to do about answers of Google's services that administrators meet, the first that fits. */
const KNOWN: readonly (readonly [answer: RegExp, remedy: string])[] = [
  [
    /drive.*(?:not enabled|not been used|disabled)|access ?not ?configured/i,
    "Slå på Drive API för skriptets projekt i Google Cloud, och kontrollera att tjänsten Drive står kvar i skriptets appsscript.json.",
  ],
  [
    /drive storage|storage ?quota ?exceeded/i,
    "Kontots utrymme på Google Drive är slut. Frigör utrymme eller ge kontot mer.",
  ],
  [/too many times|rate limit/i, "Google tillåter inte mer i dag. Försök igen i morgon."],
  [
    /polic(?:y|ies)|administrator|blocked|access denied|not authorized|unauthorized|permission/i,
    "Tillåt programmet i administratörskonsolen, under Säkerhet → Åtkomst- och datakontroll → API-kontroller, och kör kommandot igen.",
  ],
];

/** What to do about a service's answer; `undefined` where it is none that we know. */
export function knownRemedy(answer: string): string | undefined {
  return KNOWN.find(([pattern]) => pattern.test(answer))?.[1];
}
