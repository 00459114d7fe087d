import { messages } from '@/shared/messages';
import { en } from './en';
import { zh } from './zh';

export const texts = messages(zh, en);
