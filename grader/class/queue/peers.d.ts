/**
 * What the kit uses of three packages that it is checked and tested without: only who has a queue installs them (see
 * `peerDependencies` in package.json). Their own types are not there to be read, and they would be used in their place.
 */
declare module 'bullmq' {
  import type { EventEmitter } from 'node:events';

  export interface Job {
    readonly id?: string;
    readonly data: unknown;
    readonly returnvalue: unknown;
    readonly failedReason?: string;
    /** Why it may not be worked on, such as too many stalls. */
    readonly deferredFailure?: string;
    /** When it was added, in milliseconds. */
    readonly timestamp: number;
    readonly finishedOn?: number;
    updateData(data: unknown): Promise<void>;
    /** @returns 0 if somebody else has it */
    extendLock(token: string, milliseconds: number): Promise<number>;
    moveToCompleted(value: unknown, token: string, fetchNext: boolean): Promise<unknown>;
    moveToFailed(fault: Error, token: string, fetchNext: boolean): Promise<unknown>;
    moveToWait(token: string): Promise<unknown>;
    remove(): Promise<void>;
  }

  export interface JobOptions {
    readonly jobId: string;
    readonly removeOnComplete?: { readonly age: number };
    readonly removeOnFail?: { readonly age: number };
  }

  export class Queue extends EventEmitter {
    constructor(name: string, options: object, backend?: unknown);
    add(name: string, data: unknown, options: JobOptions): Promise<Job>;
    getJob(id: string): Promise<Job | undefined>;
    getJobs(
      states: readonly string[],
      start?: number,
      end?: number,
      ascending?: boolean,
    ): Promise<readonly Job[]>;
    getJobState(id: string): Promise<string>;
    getJobCounts(...states: readonly string[]): Promise<Readonly<Record<string, number>>>;
    getRanges(
      states: readonly string[],
      start?: number,
      end?: number,
      ascending?: boolean,
    ): Promise<readonly string[]>;
    remove(id: string): Promise<number>;
    obliterate(options: { readonly force: boolean }): Promise<void>;
    trimEvents(most: number): Promise<number>;
    waitUntilReady(): Promise<unknown>;
    /** @param force is for workers alone */
    close(force?: boolean): Promise<void>;
    disconnect(): Promise<void>;
  }

  export class Worker extends EventEmitter {
    constructor(name: string, processor: null, options: object, backend?: unknown);
    getNextJob(token: string, options: { readonly block: boolean }): Promise<Job | undefined>;
    startStalledCheckTimer(): Promise<void>;
    waitUntilReady(): Promise<unknown>;
    close(force?: boolean): Promise<void>;
    disconnect(): Promise<void>;
  }

  export class UnrecoverableError extends Error {}

  export function createPostgresBackend(...options: readonly unknown[]): unknown;
}

declare module 'ioredis' {
  import type { EventEmitter } from 'node:events';

  export class Redis extends EventEmitter {
    constructor(url: string, options: object);
    connect(): Promise<void>;
    call(command: string, ...words: readonly string[]): Promise<unknown>;
    disconnect(): void;
  }
}

declare module 'pg' {
  import type { EventEmitter } from 'node:events';

  export class Pool extends EventEmitter {
    constructor(options: object);
    end(): Promise<void>;
  }

  export class Client {
    constructor(options: object);
    on(event: 'error', listener: (fault: Error) => void): this;
    connect(): Promise<void>;
    query(sql: string): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
    end(): Promise<void>;
  }
}
