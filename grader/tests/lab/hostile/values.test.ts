import { tryClasses } from './collection.ts';

tryClasses('shape', 'report');
