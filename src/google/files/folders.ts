import type { MemoryPort } from "../../app/ports/memory.ts";
import { drive } from "./drive.ts";

const FOLDER = "application/vnd.google-apps.folder";

/** Begins the names under which the user's memory holds the ids of folders. */
const KEPT = "folder ";

/** The folders that this program makes in a user's Drive. */
export interface DriveFolders {
  /** Id of the folder at the path of names; those that are lacking are made. */
  idOf(path: readonly string[]): string;
  /** Forgets those folders of the path that are gone or lie in the bin, with all below, so that they are made anew. */
  forgetLost(path: readonly string[]): void;
}

/**
 * The user's folders. Their ids are kept with the user: `drive.file` reaches only files that the program made for that user.
 *
 * @param own The user's memory; read and written at most once where all folders are there.
 */
export function driveFolders(own: MemoryPort): DriveFolders {
  const idOf = (path: readonly string[]): string => {
    const key = KEPT + path.join("/");
    const known = own.read()[key];
    if (known !== undefined && known !== "") return known;
    const parent = path.slice(0, -1);
    const resource = {
      name: path[path.length - 1] ?? "",
      mimeType: FOLDER,
      ...(parent.length === 0 ? {} : { parents: [idOf(parent)] }),
    };
    const { id = "" } = drive().create(resource);
    own.write({ [key]: id });
    return id;
  };
  return {
    idOf,
    forgetLost(path) {
      const paths = path.map((_, place) => path.slice(0, place + 1));
      const lost = paths.findIndex((each) => !isThere(own.read()[KEPT + each.join("/")]));
      const keys = lost < 0 ? [] : paths.slice(lost).map((each) => KEPT + each.join("/"));
      if (keys.length > 0) own.write(Object.fromEntries(keys.map((key) => [key, ""])));
    },
  };
}

function isThere(id: string | undefined): boolean {
  if (id === undefined || id === "") return false;
  try {
    return drive().get(id, { fields: "id,trashed" }).trashed !== true;
  } catch {
    return false;
  }
}
