import Link from "next/link";
import { Page } from "@/components/ui/page";
import styles from "./message.module.css";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Page width="reading">
      <div className={styles.message}>
        <p className={styles.code}>404</p>
        <h1>There is nothing at this address.</h1>
        <p>
          It may have gone with a note that was taken out, or the address was cut off on its way. These always lead
          somewhere:
        </p>
        <ul className={styles.ways}>
          <li>
            <Link href="/" prefetch={false}>
              The radar
            </Link>
          </li>
          <li>
            <Link href="/technologies" prefetch={false}>
              All technologies
            </Link>
          </li>
          <li>
            <Link href="/talks" prefetch={false}>
              All talks
            </Link>
          </li>
          <li>
            <Link href="/notes" prefetch={false}>
              All notes
            </Link>
          </li>
        </ul>
      </div>
    </Page>
  );
}
