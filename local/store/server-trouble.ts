/** Codes of certificates that cannot be trusted, as OpenSSL and Node name them. */
const CERTIFICATE = /certificate|CERT_|_CERT|altname|issuer/i;

/**
 * Why an e-mail server cannot be used, and what to do.
 *
 * @param code nodemailer's or Node's code of the fault.
 * @param reason Its own words; never the address, which can hold a password.
 */
export function serverTrouble(code: string, reason: string): string {
  const detail = reason === "" ? "" : ` (${reason})`;
  if (code === "EAUTH")
    return `E-postservern godtog inte användarnamnet eller lösenordet${detail}. Inget har skickats. Rätta adressen efter --smtp.`;
  if (CERTIFICATE.test(`${code} ${reason}`))
    return `E-postserverns certifikat går inte att lita på${detail}. Inget har skickats. Kontrollera att serverns namn är rätt skrivet; är det det, be den som sköter servern om ett giltigt certifikat.`;
  if (code === "ETLS")
    return `E-postservern kan inte kryptera förbindelsen${detail}. Inget har skickats. Använd smtps:// eller en server som kan STARTTLS.`;
  return `E-postservern går inte att nå${detail}. Inget har skickats. Kontrollera adressen och nätet och försök igen.`;
}
