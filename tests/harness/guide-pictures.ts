import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { ROOT } from './environment';

const FOLDER = path.join(ROOT, 'docs', 'pictures');

/** The pictures of the guide, by name; each exists in both languages. */
export function guidePictures(): string[] {
  return JSON.parse(readFileSync(path.join(ROOT, 'docs', 'pictures.json'), 'utf8'));
}

/** Where the guide keeps a picture. */
export function guidePicture(name: string, language: 'fr' | 'en'): string {
  return path.join(FOLDER, `${name}-${language}.webp`);
}

/** Renews a picture of the guide, when the guide's pictures are being made and it is one of them: what the window shows, small. */
export async function keepForGuide(page: Page, name: string, language: 'fr' | 'en'): Promise<void> {
  if (process.env.MECENE_GUIDE_PICTURES !== '1' || !guidePictures().includes(name)) return;
  mkdirSync(FOLDER, { recursive: true });
  await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toFile(guidePicture(name, language));
}
