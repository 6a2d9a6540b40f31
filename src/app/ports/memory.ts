/** Small texts kept with the document. */
export interface MemoryPort {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}
