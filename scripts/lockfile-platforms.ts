/** One package in `package-lock.json`, as far as it is read here. */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** The platform that the name of a platform's package tells, as in `…-linux-arm64-musl`; null for another name. */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | null {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  const library = os === 'linux' ? libraries[words.at(-1)!] : undefined;
  return { os: [os], cpu: [cpu], ...(library !== undefined && { libc: [library] }) };
}

/** The lockfile with an entry for every optional package of another platform that it names with an exact version and does not hold; others are left alone. */
export function completeLockfile(lockfile: Lockfile): { completed: Lockfile; added: readonly string[] } {
  const packages: Record<string, LockedPackage> = { ...lockfile.packages };
  const added: string[] = [];
  for (const owner of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      const platform = platformOf(name);
      if (platform === null || place in packages || !/^\d/.test(version)) continue;
      packages[place] = {
        version,
        cpu: platform.cpu,
        ...(owner.dev === true && { dev: true }),
        ...(platform.libc !== undefined && { libc: platform.libc }),
        ...(owner.license !== undefined && { license: owner.license }),
        optional: true,
        os: platform.os,
      };
      added.push(name);
    }
  }
  const [root, ...others] = Object.entries(packages);
  const sorted = others.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { completed: { ...lockfile, packages: Object.fromEntries([root!, ...sorted]) }, added };
}
