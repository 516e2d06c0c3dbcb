/**
 * Files as people know them: by name, and where two have one name by the folders that tell them
 * apart. Never a whole path: what leaves the machine says nothing of the machine.
 *
 * @param files Paths, with either kind of slash.
 */
export function shownNames(files: readonly string[]): string[] {
  const steps = files.map((file) => file.split(/[\\/]+/u).filter((step) => step !== '' && step !== '.'));
  const depth = files.map(() => 1);
  const nameOf = (i: number) => steps[i]!.slice(-depth[i]!).join('/');
  for (;;) {
    const holders = new Map<string, number[]>();
    files.forEach((_, i) => {
      const name = nameOf(i);
      holders.set(name, [...(holders.get(name) ?? []), i]);
    });
    const unclear = [...holders.values()].filter((list) => list.length > 1).flat();
    const deeper = unclear.filter((i) => depth[i]! < steps[i]!.length - 1);
    if (deeper.length === 0) return files.map((_, i) => nameOf(i));
    for (const i of deeper) depth[i]!++;
  }
}

/** A file's name without its kind. */
export const bareName = (name: string): string =>
  name.replace(/\.(docx|docm|dotx|dotm|doc|wps|txt|text|md)$/iu, '');
