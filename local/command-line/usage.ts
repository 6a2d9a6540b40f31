/** The command was written wrongly: the exit code is 2 and the usage text follows. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** How the command line is used. */
export const USAGE = `Användning:
  npm start [-- --data MAPP --today DATUM --port N --once]
      bygger programmet, lägger upp exemplet i en tom mapp, gör dagens arbete och öppnar arbetsbänken
  npm run --silent partnerskap -- KOMMANDO [val]
      commands                         programmets kommandon, som JSON
      run ID [--param namn=värde …]    kör ett kommando
      day [DATUM]                      gör det som den dagliga körningen gör
      edit 'FLIK!A2' VÄRDE             skriver i en cell
      paste 'FLIK!A2' FIL.tsv          klistrar in celler
      import FIL.xlsx                  läser in en Excel-fil
      export FIL.xlsx                  sparar arbetsboken som en Excel-fil
      show FLIK                        visar en flik
      start                            som npm start
Val:
  --data MAPP         datamapp (annars .partnerskap)
  --today ÅÅÅÅ-MM-DD  dagen som gäller
  --as E-POST         den som gör det
  --json              svaret som ett JSON-objekt
  --preview           visa vad kommandot skulle ändra, utan att ändra något
  --send              skicka, även om påminnelserna är avstängda
  --smtp ADRESS       skicka genom en e-postserver, smtp://… eller smtps://…
  --quota N           så många mottagare får dagen ha
  --kill-at N         stanna tvärt vid anrop nummer N; --lose-unflushed: tappa det som inte har hunnit skrivas
  --port N            arbetsbänkens port      --once  utan arbetsbänk`;
