import { ability } from './ability';
import { integrity } from './integrity';
import { politics } from './politics';
import { responsibility } from './responsibility';
import { style } from './style';
import { theory } from './theory';
import type { Topic, TopicId } from './types';

export { measureBodies } from './measures';
export { transitions, type Seam } from './transitions';
export type { CauseRow, Subject, Topic, TopicId } from './types';

/** All wording, by topic, in the order of the default template. */
export const topics: Readonly<Record<TopicId, Topic>> = {
  theory,
  politics,
  ability,
  responsibility,
  style,
  integrity,
};
