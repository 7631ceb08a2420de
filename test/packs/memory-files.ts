import type { PackEntry, PackFiles } from '../../src/packs/files';

/** Files kept in an object, path → text, read as a pack's. */
export function memoryFiles(files: Readonly<Record<string, string>>): PackFiles {
  return {
    async readText(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return text;
    },
    async list(folder) {
      const entries = new Map<string, PackEntry>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        entries.set(name, { name, isDirectory: rest.length > 0 });
      }
      if (entries.size === 0) throw new Error(`no such folder: ${folder}`);
      return [...entries.values()];
    },
    async stamp(folder) {
      return JSON.stringify(Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`)));
    },
  };
}
