import { canadahelps } from './canadahelps';
import { generic } from './generic';
import { npsp } from './npsp';
import { hasSignature, type Preset, type PresetName } from './preset';

export { columnsNamed, matchHeadings, type HeadingMatch, type Preset, type PresetName } from './preset';

/** Every preset, the generic one last. */
export const presets: readonly Preset[] = [canadahelps, npsp, generic];

/** The preset whose columns a heading has; the generic one when no system is recognised. */
export function recognisePreset(header: readonly string[]): Preset {
  return presets.find((preset) => hasSignature(preset, header)) ?? generic;
}

/** The preset of that name. */
export function presetNamed(name: PresetName): Preset {
  switch (name) {
    case 'canadahelps':
      return canadahelps;
    case 'npsp':
      return npsp;
    case 'generic':
      return generic;
  }
}
