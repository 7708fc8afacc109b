import { tryClasses } from './collection.ts';

tryClasses('forge', 'escape', 'state');
