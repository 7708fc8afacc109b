/** What the page is given: numbers that the trusted side has checked. */
export interface LessonContent {
  readonly receipts: {
    readonly baskets: readonly (readonly number[])[];
    readonly totals: readonly number[];
    readonly guess: readonly [number, number];
  };
  /** Images to learn from in the browser: the first of those that the models learned from. */
  readonly train: PackedImages;
  readonly test: PackedImages;
  /** From how many images the models learned. */
  readonly learnedFrom: number;
  /** Learned from the images as they are. */
  readonly model: ModelContent;
  /** Learned from the same images, prepared as drawings are. */
  readonly drawingModel: ModelContent;
  readonly epochs: EpochsContent;
  /** The student's functions that pass: `gradient`. Some of them may have no part here: too slow, or of no use with these images. */
  readonly passing: readonly string[];
  /** Which images these are: "drawn by a program", "MNIST". */
  readonly imagesFrom: string;
  /** Where the drawings are kept; null if the page is a file on disk. */
  readonly drawingsAddress: string | null;
  readonly drawings: readonly KeptDrawing[];
  /** What to say of the drawings, if their file was damaged or cannot be read. */
  readonly drawingsNote?: string | null;
}

export interface PackedImages {
  /** The grey values of all images, gzipped, in base64. */
  readonly packed: string;
  /** `1` for a three, `0` for a seven: one for each image. */
  readonly targets: string;
}

export interface ModelContent {
  readonly weights: readonly number[];
  readonly bias: number;
  /** An image is a three if its vote is above it. */
  readonly threshold: number;
  /** A vote this far from the threshold, or less, is too near to be sure. */
  readonly unsure: number;
  /** Whose `train` learned it: the student's own, or ours. */
  readonly isOwn: boolean;
}

export interface EpochsContent {
  /** The parameters before the first epoch, and after each: weights, then the bias. 32-bit numbers in base64, lowest byte first. */
  readonly packed: string;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Functions of the student's own that took part: `gradient`. */
  readonly own: readonly string[];
}

/** A digit that somebody drew, and what they say it is. */
export interface KeptDrawing {
  readonly is: 3 | 7;
  /** The 784 grey values of the prepared image, in base64. */
  readonly pixels: string;
}

/** All that are kept, oldest first, and what to say if their file was damaged or cannot be read: safe to show. */
export interface KeptDrawings {
  readonly drawings: readonly KeptDrawing[];
  readonly note: string | null;
}

/** What a page posts. What is in both is kept. */
export interface ChangedDrawings {
  readonly add: readonly KeptDrawing[];
  readonly forget: readonly KeptDrawing[];
}
