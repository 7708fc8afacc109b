declare function explain(fault: unknown, folder: string): string;
export = explain;
