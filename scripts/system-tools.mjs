import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './project.mjs';

/** Programs the tests call besides Node: any one of `programs` will do; `debian` is its package. */
const tools = [
  { programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], debian: 'chromium' },
  { programs: ['pdftotext'], debian: 'poppler-utils' },
  { programs: ['pdftoppm'], debian: 'poppler-utils' },
  { programs: ['qpdf'], debian: 'qpdf' },
];

/**
 * Makes sure that a browser and the PDF tools are there: installs them on Debian and its kin when
 * we are root, otherwise throws a sentence that says what to install.
 *
 * @returns path of the browser
 */
export function ensureSystemTools() {
  const missing = missingPackages();
  if (missing.length > 0 && canInstall()) install(missing);
  const stillMissing = missingPackages();
  if (stillMissing.length > 0) {
    throw new Error(
      `The tests need programs that this computer lacks. Install: ${stillMissing.join(', ')} ` +
        `(on Debian or Ubuntu: sudo apt-get install ${stillMissing.join(' ')}).`,
    );
  }
  return findProgram(tools[0]);
}

function missingPackages() {
  return [...new Set(tools.filter((tool) => !findProgram(tool)).map((tool) => tool.debian))];
}

function findProgram({ programs }) {
  const configured = process.env.CHROMIUM_PATH;
  if (configured && programs.includes('chromium') && isExecutable(configured)) return configured;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = programs.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && Boolean(findProgram({ programs: ['apt-get'] }));
}

function install(packages) {
  say(`Installing ${packages.join(', ')}…`, `Installation de ${packages.join(', ')}…`);
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}
