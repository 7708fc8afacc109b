import { tryClasses } from './collection.ts';

tryClasses('parse', 'type');
