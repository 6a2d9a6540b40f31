import { givenFileText, MOST_FILE_BYTES } from "../core/given-file.ts";
import { tooLargeFile } from "../messages/files.ts";
import { quoted } from "../messages/lists.ts";

/** What was filled in cannot be sent; the message is a sentence for the person. */
export class FormRefusal extends Error {}

/** What a form's fields hold, by name; a chosen file as the text that commands take, and nothing where none is chosen. @throws {FormRefusal} */
export async function formValues(form: HTMLFormElement): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") values[name] = value;
    else if (value.name !== "") values[name] = await fileText(value);
  }
  return values;
}

async function fileText(file: File): Promise<string> {
  if (file.size > MOST_FILE_BYTES) throw new FormRefusal(tooLargeFile(file.name));
  return givenFileText(file.name, await base64Of(file));
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ""));
    reader.onerror = () =>
      reject(
        new FormRefusal(
          `Filen ${quoted(file.name)} går inte att läsa. Stäng den i andra program, välj den på nytt och försök igen.`,
        ),
      );
    reader.readAsDataURL(file);
  });
}
