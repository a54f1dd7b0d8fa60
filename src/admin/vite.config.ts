import { createRequire } from 'node:module';
import path from 'node:path';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';

/**
 * Strapi points every import of these at its own copies, whatever the importer asked for. The rule
 * builder keeps a store of its own and needs a newer toolkit than Strapi's, which npm installs beside it.
 */
const BESIDE_THE_BUILDER = ['@reduxjs/toolkit', 'react-redux'];
const BUILDER = 'react-querybuilder';

export default (config: UserConfig): UserConfig => mergeConfig(config, { plugins: [builderKeepsItsOwn()] });

function builderKeepsItsOwn(): Plugin {
  const ours = createRequire(path.join(process.cwd(), 'package.json'));
  const builders = createRequire(ours.resolve(`${BUILDER}/package.json`));
  const entries = BESIDE_THE_BUILDER.map((name) => [name, moduleOf(builders, name)] as const);
  return {
    name: 'builder-keeps-its-own',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer?.includes(`/node_modules/${BUILDER}/`) !== true) return null;
      // Strapi's alias has already made a folder of the name when it comes here.
      return entries.find(([name]) => source === name || source.endsWith(`/node_modules/${name}`))?.[1] ?? null;
    },
  };
}

/** The file of a package that bundlers take. */
function moduleOf(require: NodeJS.Require, name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { module: entry }: { readonly module: string } = require(manifest);
  return path.join(path.dirname(manifest), entry);
}
