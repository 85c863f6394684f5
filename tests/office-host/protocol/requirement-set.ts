/** Whether a host that offers a version of a requirement set has what came with another: '1.13' is above '1.9'. */
export function offers(offered: string, since: string): boolean {
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = since.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
