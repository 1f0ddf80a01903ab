// Workbooks in journeys: what a spreadsheet program does when somebody types into a cell, as far as journeys need it.

import { crc32, inflateRawSync } from "node:zlib";

/** The files of an archive: name and bytes. */
function files(archive) {
  const found = [];
  let at = archive.readUInt32LE(archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1")) + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nName, nExtra, nNote] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), ...[28, 30, 32].map((n) => archive.readUInt16LE(at + n))];
    const place = archive.readUInt32LE(at + 42);
    const start = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28);
    const packed = archive.subarray(start, start + size);
    found.push([archive.toString("utf8", at + 46, at + 46 + nName), method === 0 ? packed : inflateRawSync(packed)]);
    at += 46 + nName + nExtra + nNote;
  }
  return found;
}

/** An archive of these files, unpacked. */
function archive(files) {
  const [bodies, table] = [[], []];
  let at = 0;
  for (const [name, bytes] of files) {
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const named = Buffer.from(name);
    bodies.push(Buffer.from("PK\x03\x04", "latin1"), about, named, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    table.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), about, place, named);
    at += 30 + named.length + bytes.length;
  }
  const [rows, end] = [Buffer.concat(table), Buffer.alloc(18)];
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(rows.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, rows, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/** The workbook with other words wherever a cell holds exactly these. */
export function retyped(book, before, after) {
  const escaped = (words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  let n = 0;
  const changed = files(book).map(([name, bytes]) => {
    if (!name.endsWith(".xml")) return [name, bytes];
    const words = bytes.toString("utf8").split(`>${escaped(before)}</t>`);
    n += words.length - 1;
    return [name, Buffer.from(words.join(`>${escaped(after)}</t>`))];
  });
  if (n === 0) throw new Error(`no cell holds ${before}`);
  return archive(changed);
}
