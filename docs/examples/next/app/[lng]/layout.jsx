import "microdosing/style.css";
import { localeInfo, locales } from "microdosing/i18n";

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((lng) => ({ lng }));

export default async function Layout({ params, children }) {
  const { lng } = await params;
  return (
    <html lang={lng} dir={localeInfo[lng].dir}>
      <body>{children}</body>
    </html>
  );
}
