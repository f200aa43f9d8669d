/** One shingle in so many is kept for a long note. */
const SAMPLE_RATE = 16;
/** The smallest hashes are always kept, so that a short note has a sample too. */
const SMALLEST_KEPT = 32;

/**
 * The shingles by which copies of a note are looked up. The choice depends on each hash alone, so that two notes with the
 * same shingles keep the same ones; as signed 32-bit integers, sorted.
 */
export function sampleShingles(shingles: Iterable<number>): number[] {
  const sorted = [...new Set(shingles)].map((hash) => hash | 0).sort((a, b) => a - b);
  return sorted.filter((hash, index) => index < SMALLEST_KEPT || hash % SAMPLE_RATE === 0);
}
