import type { z } from 'zod';
import type { choicesIn, segmentChange, segmentContract, segmentIn } from '../../../src/api/segment/contract';

export type { Explanation, FieldOut as SegmentField, Membership, SegmentOfDonor, SegmentOut as Segment } from '../../../src/api/segment/contract';

export type SegmentDraft = z.input<typeof segmentIn>;
export type SegmentChange = z.input<typeof segmentChange>;
export type SegmentChoices = z.input<typeof choicesIn>;
export type SegmentDonor = z.output<(typeof segmentContract)['donorsFind']['answer']>[number];
export type SegmentPreview = z.output<(typeof segmentContract)['previewFind']['answer']>;
export type Recalculation = z.output<(typeof segmentContract)['recalculate']['answer']>;
export type ChoicesWritten = z.output<(typeof segmentContract)['assign']['answer']>;
