import { Bell, Book, Briefcase, Calendar, Crown, Earth, Gift, HandHeart, Heart, House, Lightning, Mail, MusicNotes, Phone, Plant, Star } from '@strapi/icons';
import type { ComponentType, SVGProps } from 'react';

/** The icons a tag may have, by the name that is stored. */
export const TAG_ICONS: Readonly<Record<string, ComponentType<SVGProps<SVGSVGElement>>>> = {
  heart: Heart,
  star: Star,
  gift: Gift,
  'hand-heart': HandHeart,
  crown: Crown,
  house: House,
  briefcase: Briefcase,
  calendar: Calendar,
  bell: Bell,
  phone: Phone,
  mail: Mail,
  earth: Earth,
  plant: Plant,
  book: Book,
  music: MusicNotes,
  lightning: Lightning,
};

/** A tag's icon; one that an integration stored under another name shows nothing. */
export function TagIcon({ name }: { readonly name: string | null }) {
  const Icon = name === null ? undefined : TAG_ICONS[name];
  return Icon === undefined ? null : <Icon aria-hidden width="1.4rem" height="1.4rem" />;
}
