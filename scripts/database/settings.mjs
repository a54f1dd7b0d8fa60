import { availableParallelism, freemem } from 'node:os';
import { statfsSync } from 'node:fs';

const MEGABYTE = 1024 * 1024;

/**
 * The server's settings, given on its command line at each start so that they fit the computer
 * it runs on today. Names and values hold no spaces or quotes.
 *
 * @param {'test' | undefined} tune `test` trades safety against power cuts for speed: only for
 *   databases that are thrown away
 */
export function serverSettings(port, tune) {
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: `${sharedBuffersMegabytes()}MB`,
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    // What an import works in stays in memory; taken only by a connection that imports, as it needs it.
    temp_buffers: '64MB',
    random_page_cost: 1.1,
    max_wal_size: '4GB',
    // An import fills the usual 16 MB faster than they are written, and then waits for each page.
    wal_buffers: '64MB',
    // Changed pages are written by a process of its own, on another core, and not by whoever needs their room.
    bgwriter_delay: '50ms',
    bgwriter_lru_maxpages: 1000,
    bgwriter_lru_multiplier: 4,
    // After a checkpoint each page is written whole once: not every five minutes.
    checkpoint_timeout: '15min',
    // The build from npm knows only pglz: a third of an import's time went into it.
    wal_compression: 'off',
    jit: 'off',
    max_parallel_workers_per_gather: Math.min(2, availableParallelism()),
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...sharedMemory(),
    ...(tune === 'test' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
}

/** A quarter of the memory that is free now, between 128 MB and 8 GB. */
function sharedBuffersMegabytes() {
  // os.freemem() sees the whole computer, availableMemory() the container we may be in.
  const free = process.availableMemory?.() ?? freemem();
  return Math.max(128, Math.min(8192, Math.floor(free / MEGABYTE / 4)));
}

/**
 * Containers often get 64 MB of /dev/shm, too little for parallel queries, which then fail with
 * "could not resize shared memory segment". Files in the data folder have no such bound.
 */
function sharedMemory() {
  if (process.platform !== 'linux') return {};
  try {
    const { bsize, blocks } = statfsSync('/dev/shm');
    return bsize * blocks < 1024 * MEGABYTE ? { dynamic_shared_memory_type: 'mmap' } : {};
  } catch {
    return { dynamic_shared_memory_type: 'mmap' };
  }
}
