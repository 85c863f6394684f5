import { finding, type Finding, type FindingCode } from './finding';

/** Our design: nobody reads more of one kind. */
const MOST_OF_A_KIND = 200;

/** The findings, of each kind the first two hundred; one more says how many were left out. */
export function mostFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_OF_A_KIND) return findings;
  const counts = new Map<FindingCode, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  const count = findings.length - kept.length;
  return count === 0 ? kept : [...kept, finding('more-findings', null, null, { count })];
}
