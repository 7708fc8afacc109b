import { crc32, deflateRawSync } from 'node:zlib';

/** An entry; what is left out is right. */
export interface Made {
  readonly name: string | Buffer;
  readonly content?: string | Uint8Array;
  /** What the list of entries says of it, right or wrong. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** Bit 0: encrypted; bit 11: the name is UTF-8. */
  readonly flags?: number;
  /** 8 is deflate, 0 stored. */
  readonly method?: number;
  /** Kind and permissions as on Unix. */
  readonly mode?: number;
  /** Where its data begin: to lie over those of another. */
  readonly offset?: number;
}

/** A zip byte for byte, with entries as no honest program writes them. */
export function makeZip(entries: readonly Made[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { content = '', flags = 0, method = 8, mode = 0 } = entry;
    const bytes = Buffer.from(content);
    const name = Buffer.from(entry.name);
    const data = method === 8 ? deflateRawSync(bytes) : bytes;
    const facts = Buffer.alloc(24);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
    facts.writeUInt32LE(entry.packedSize ?? data.length, 14);
    facts.writeUInt32LE(entry.size ?? bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.alloc(2), name, data]);
    const more = Buffer.alloc(16);
    more.writeUInt32LE(mode * 0x10000, 8);
    more.writeUInt32LE(entry.offset ?? offset, 12);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, more, name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
