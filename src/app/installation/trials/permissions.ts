import { PERMISSIONS } from "../../permissions.ts";
import type { Permission } from "../../ports/identity.ts";
import { fails, type Trial, works } from "../trial.ts";

/** One trial for each permission: people can refuse single ones. */
export const permissionTrials: readonly Trial[] = (Object.keys(PERMISSIONS) as Permission[]).map(
  (permission) => ({
    code: `trial-permission-${permission}`,
    name: `Behörighet: ${PERMISSIONS[permission].name}`,
    purpose: PERMISSIONS[permission].purpose,
    remedy:
      "Kör ett kommando som behöver behörigheten och godkänn den. Frågar Google inte: ta bort Partnerskapsarket bland ditt Google-kontos anslutna appar och försök igen. Är behörigheten spärrad i domänen måste administratören tillåta programmet under API-kontroller.",
    severity: "error",
    attempt: ({ missing }) =>
      missing.includes(permission) ? fails("Du har inte gett programmet behörigheten.") : works(),
  }),
);
