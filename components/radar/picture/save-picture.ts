import { drawPicture, type Picture } from "./draw-picture";

export type PictureFormat = "png" | "svg";

/** Pixels of a PNG for each px of the page, for screens that have as many. */
const PIXELS_PER_PX = 2;

/**
 * Gives the person a file of what the radar's page shows.
 *
 * @param root what holds the circle and its lists
 * @param name of the file, without ending
 */
export async function savePicture(root: ParentNode, name: string, format: PictureFormat): Promise<void> {
  const picture = await drawPicture(root);
  const svg = new Blob([picture.svg], { type: "image/svg+xml" });
  const file = format === "svg" ? svg : await paint(svg, picture);
  await handOver(file, `${name}.${format}`);
}

async function paint(svg: Blob, { width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width * PIXELS_PER_PX, height * PIXELS_PER_PX);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large.")))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function handOver(file: Blob, name: string): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
