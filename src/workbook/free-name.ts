/** The first of `name(1)`, `name(2)`, … that is not taken, ignoring case; `taken` holds lower case and gets it added. */
export function freeName(name: (number: number) => string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const free = name(number);
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
