import type { FileStore } from "./world.ts";

/** A file store that lives as long as the process, and can be looked into. */
export function memoryFileStore(): FileStore & { readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    put(file) {
      files.set(file.id, file.bytes);
      return file.id;
    },
    get: (place) => files.get(place),
    remove: (place) => {
      files.delete(place);
    },
  };
}
