import { tryClasses } from './collection.ts';

tryClasses('resource', 'stall');
