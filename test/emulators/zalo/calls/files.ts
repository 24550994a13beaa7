import { z } from 'zod';
import { control } from '../view.ts';
import { type At, type Call, call, number, Refused, threadOf } from './call.ts';
import { deliver } from './deliver.ts';

// A file: uploaded in one piece, announced on the socket as there, then sent as a message.

const to = { toid: z.string().optional(), grid: z.string().optional() };
const Upload = z.strictObject({
  ...to, totalChunk: z.literal(1), fileName: z.string().min(1), clientId: z.number(), totalSize: z.number().positive(), imei: z.string(), isE2EE: z.literal(0), jxl: z.literal(0), chunkId: z.literal(1),
});
const Send = z.strictObject({
  ...to, fileId: z.union([z.string(), z.number()]), checksum: z.string(), checksumSha: z.literal(''), extention: z.string(), totalSize: z.number(), fileName: z.string(), clientId: z.number(), fType: z.literal(1),
  fileCount: z.literal(0), fdata: z.string(), fileUrl: z.url(), zsource: z.literal(-1), ttl: z.literal(0),
});

/** A photo has its own way: no word on the socket, and it is told how large it is. */
const SendPhoto = z.strictObject({
  ...to, photoId: z.union([z.string(), z.number()]), clientId: z.string(), desc: z.string(), width: z.number().positive(), height: z.number().positive(), rawUrl: z.url(), hdUrl: z.url(), thumbUrl: z.url(),
  oriUrl: z.url().optional(), normalUrl: z.url().optional(), hdSize: z.string(), zsource: z.literal(-1), ttl: z.literal(0), jcp: z.string(),
});

function uploadPhoto({ toid, grid, totalSize, fileName }: z.infer<typeof Upload>, at: At): unknown {
  const thread = threadOf(at, { toid, grid });
  if (thread instanceof Refused) return thread;
  const { world, store, violations } = at.emulation;
  if (at.body.length < totalSize) violations.push(`an upload of ${totalSize} bytes came with a body of ${at.body.length}`);
  const url = store(at.body, fileName);
  return { photoId: world.nextId(), clientFileId: world.nextId(), finished: 1, chunkId: 1, normalUrl: url, hdUrl: url, thumbUrl: url };
}

function sendPhoto({ toid, grid, desc, hdUrl, thumbUrl, clientId }: z.infer<typeof SendPhoto>, at: At): unknown {
  const thread = threadOf(at, { toid, grid });
  if (thread instanceof Refused) return thread;
  const message = deliver(at.emulation, at.emulation.world.post({ thread, from: at.account, msgType: 'chat.photo', content: { title: '', description: desc, href: hdUrl, thumb: thumbUrl, params: '{}' }, by: 'api', cliMsgId: clientId }));
  return { msgId: number(message.msgId) };
}

function upload({ toid, grid, totalSize, fileName }: z.infer<typeof Upload>, at: At): unknown {
  const thread = threadOf(at, { toid, grid });
  if (thread instanceof Refused) return thread;
  const { world, settings: { fileDone }, later, tell, store, violations } = at.emulation;
  if (at.body.length < totalSize) violations.push(`an upload of ${totalSize} bytes came with a body of ${at.body.length}`);
  const fileId = world.nextId();
  const url = store(at.body, fileName);
  const done = () => { tell([at.account], () => control({ act_type: 'file_done', fileId, data: { url } })); };
  if (fileDone === 'early') done();
  if (typeof fileDone === 'number') at.after(() => { later(fileDone, done); });
  // The library gives the message this id.
  return { fileId, clientFileId: world.nextId() };
}

function send({ toid, grid, fileName, fileUrl, clientId }: z.infer<typeof Send>, at: At): unknown {
  const thread = threadOf(at, { toid, grid });
  if (thread instanceof Refused) return thread;
  const message = deliver(at.emulation, at.emulation.world.post({ thread, from: at.account, msgType: 'share.file', content: { title: fileName, href: fileUrl }, by: 'api', cliMsgId: String(clientId) }));
  return { msgId: number(message.msgId) };
}

const query = { query: ['type'] };

export const fileCalls: Readonly<Record<string, Call>> = {
  '/api/message/asyncfile/upload': call('file', 'POST', Upload, upload, query),
  '/api/group/asyncfile/upload': call('file', 'POST', Upload, upload, query),
  '/api/message/photo_original/upload': call('file', 'POST', Upload, uploadPhoto, query),
  '/api/group/photo_original/upload': call('file', 'POST', Upload, uploadPhoto, query),
  '/api/message/photo_original/send': call('file', 'POST', SendPhoto, sendPhoto),
  '/api/group/photo_original/send': call('file', 'POST', SendPhoto, sendPhoto),
  '/api/message/asyncfile/msg': call('file', 'POST', Send, send),
  '/api/group/asyncfile/msg': call('file', 'POST', Send, send),
};
