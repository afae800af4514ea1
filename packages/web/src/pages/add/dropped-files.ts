/** A file with its path below what was dropped or chosen. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** Files chosen in a dialog. */
export function chosenFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file })).filter(isWanted);
}

/** Files and folders dropped on the page, with all that is below them, by path. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  // The entries must be taken before the first wait: the drop is over then.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: NamedFile[] = [];
  while (entries.length > 0) {
    const entry = entries.shift()!;
    if (entry.isFile) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
    else entries.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
  }
  return found.filter(isWanted).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What systems leave in folders is no article. */
function isWanted({ path }: NamedFile): boolean {
  return !path.split('/').some((part) => part.startsWith('.') || part === 'Thumbs.db' || part === '__MACOSX');
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, failed) => entry.file(done, failed));
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Files in lots that one request may carry; a file larger than a lot travels alone. */
export function lotsOf(files: readonly NamedFile[], most: { readonly files: number; readonly bytes: number }): NamedFile[][] {
  const lots: NamedFile[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const one of files) {
    const last = lots.at(-1);
    if (last === undefined || last.length >= most.files || bytes + one.file.size > most.bytes) {
      lots.push([one]);
      bytes = one.file.size;
    } else {
      last.push(one);
      bytes += one.file.size;
    }
  }
  return lots;
}
