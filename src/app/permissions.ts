import { AppError } from "../core/error.ts";
import type { Permission } from "./ports/identity.ts";

/** Each permission as people meet it, in the order they are asked. */
export const PERMISSIONS: Readonly<Record<Permission, { readonly name: string; readonly purpose: string }>> =
  {
    sheet: { name: "Se och ändra kalkylarket", purpose: "att läsa och skriva i det här kalkylarket" },
    dialogs: { name: "Visa rutor i kalkylarket", purpose: "rutorna där kommandon väljs och besvaras" },
    drive: { name: "Skapa filer på Google Drive", purpose: "att skapa dokument" },
    mail: { name: "Skicka e-post som du", purpose: "att skicka påminnelser" },
    trigger: { name: "Köra när du inte är närvarande", purpose: "de dagliga påminnelserna" },
    identity: { name: "Se din e-postadress", purpose: "att visa vem som äger påminnelserna" },
  };

/** The refusal of a command that lacks a permission. */
export function missingPermission(permission: Permission): AppError {
  const { name, purpose } = PERMISSIONS[permission];
  return new AppError("missing-permission", { permission: name, purpose });
}
