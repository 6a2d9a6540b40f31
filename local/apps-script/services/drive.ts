import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import type { FileState } from "../workbook-state.ts";
import type { World } from "../world.ts";
import { BlobService } from "./blob.ts";
import { driveQuery } from "./drive-query.ts";

const FOLDER = "application/vnd.google-apps.folder";
const GOOGLE_DOC = "application/vnd.google-apps.document";

/** A file as the Drive API speaks of it; only what the bundle needs. */
interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  trashed?: boolean;
  createdTime?: string;
  modifiedTime?: string;
  webViewLink?: string;
  size?: string;
}

/** `Drive.Files` of the advanced service, v3, under `drive.file`: other users' files do not exist. */
class DriveFilesService {
  constructor(private readonly session: Session) {}

  create(resource: DriveFile, blob?: unknown): DriveFile {
    const { state, clock } = this.session.execution.world;
    const parents = Array.from(resource.parents ?? []);
    for (const parent of parents) this.#mine("create", parent);
    const media = this.#media(blob);
    const now = new Date(clock.now()).toISOString();
    const file: FileState = {
      id: `fil-${String(++state.counters.file).padStart(4, "0")}`,
      name: resource.name ?? media?.name ?? "Untitled",
      mimeType: resource.mimeType ?? media?.contentType ?? "application/octet-stream",
      contentType: media?.contentType ?? "application/octet-stream",
      parents,
      owner: this.session.execution.start.user,
      createdTime: now,
      modifiedTime: now,
      trashed: false,
      content: null,
      size: 0,
    };
    this.#store(file, media);
    state.files = [...state.files, file];
    return described(file, this.session.execution.world);
  }

  update(
    resource: DriveFile,
    id: string,
    blob?: unknown,
    options: { addParents?: string; removeParents?: string } = {},
  ): DriveFile {
    const file = this.#mine("update", id);
    if (resource.name !== undefined) file.name = resource.name;
    if (resource.trashed !== undefined) file.trashed = resource.trashed;
    const removed = options.removeParents?.split(",") ?? [];
    const added = options.addParents?.split(",") ?? [];
    file.parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...added];
    file.modifiedTime = new Date(this.session.execution.world.clock.now()).toISOString();
    this.#store(file, this.#media(blob));
    return described(file, this.session.execution.world);
  }

  get(id: string, options: { alt?: string } = {}): unknown {
    const file = this.#mine("get", id);
    if (options.alt !== "media") return described(file, this.session.execution.world);
    return new BlobService(this.session, this.#bytes("get", file), file.contentType, file.name).self;
  }

  /** Understands `name`, `mimeType`, `trashed` and `'folder' in parents`, joined by `and`. */
  list(options: { q?: string } = {}): { files: DriveFile[] } {
    const matches = driveQuery(options.q ?? "");
    const { world, start } = this.session.execution;
    return {
      files: world.state.files
        .filter((file) => file.owner === start.user && matches(file))
        .map((file) => described(file, world)),
    };
  }

  export(id: string, mimeType: string, options: { alt?: string } = {}): unknown {
    const file = this.#mine("export", id);
    if (options.alt !== "media")
      throw new Error('not implemented: Drive.Files.export without {alt: "media"}');
    if (file.mimeType !== GOOGLE_DOC) throw refused("export", "Export only supports Docs Editors files.");
    const bytes = this.#bytes("export", file);
    const converted =
      mimeType === file.contentType
        ? bytes
        : this.session.execution.world.fileStore.convert?.(bytes, file.contentType, mimeType);
    if (converted === undefined) throw refused("export", "The requested conversion is not supported.");
    return new BlobService(this.session, converted, mimeType, file.name).self;
  }

  remove(id: string): void {
    const { state, fileStore } = this.session.execution.world;
    const file = this.#mine("delete", id);
    state.files = state.files.filter((other) => other !== file);
    if (file.content !== null) fileStore.remove?.(file.content);
  }

  #mine(method: string, id: string): FileState {
    const { world, start } = this.session.execution;
    const file = world.state.files.find((other) => other.id === id && other.owner === start.user);
    if (file === undefined) throw refused(method, `File not found: ${id}.`);
    return file;
  }

  #media(blob: unknown): BlobService | undefined {
    if (blob === undefined || blob === null) return undefined;
    const media = behind(blob, BlobService);
    if (media === undefined)
      throw new ScriptException("The mediaData parameter only supports Blob types for upload.");
    return media;
  }

  #store(file: FileState, media: BlobService | undefined): void {
    if (media === undefined || file.mimeType === FOLDER) return;
    file.contentType = media.contentType ?? file.contentType;
    file.size = media.bytes.length;
    const { id, name, mimeType, contentType } = file;
    const { fileStore, state } = this.session.execution.world;
    file.content = fileStore.put({
      id,
      name,
      folders: above(file, state.files).map((folder) => folder.name),
      mimeType,
      contentType,
      bytes: media.bytes,
      place: file.content,
    });
  }

  #bytes(method: string, file: FileState): Uint8Array {
    const bytes =
      file.content === null ? new Uint8Array() : this.session.execution.world.fileStore.get(file.content);
    if (bytes === undefined) throw refused(method, `File not found: ${file.id}.`);
    return bytes;
  }
}

/** `Drive`: the advanced service with its files. */
export function driveService(session: Session): GoogleAppsScript.Drive {
  const Files = service("Drive.Files", new DriveFilesService(session), session);
  return service<GoogleAppsScript.Drive>("Drive", { Files }, session);
}

function refused(method: string, reason: string): ScriptException {
  return new ScriptException(
    `API call to drive.files.${method} failed with error: ${reason}`,
    "GoogleJsonResponseException",
  );
}

/** The folders that a file lies in, outermost first. */
function above(file: FileState, files: readonly FileState[]): readonly FileState[] {
  const folder = files.find(({ id }) => id === file.parents[0]);
  return folder === undefined ? [] : [...above(folder, files), folder];
}

function described(file: FileState, { state, fileStore }: World): DriveFile {
  const { id, name, mimeType, parents, createdTime, modifiedTime, size, content } = file;
  const { link } = fileStore;
  // What lies in a folder in the bin lies in the bin too.
  const trashed = [file, ...above(file, state.files)].some((each) => each.trashed);
  return {
    id,
    name,
    mimeType,
    parents,
    trashed,
    createdTime,
    modifiedTime,
    webViewLink: content !== null && link !== undefined ? link(content) : googleAddress(mimeType, id),
    size: String(size),
  };
}

function googleAddress(mimeType: string, id: string): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
}
