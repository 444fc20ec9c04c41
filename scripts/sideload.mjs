// Prints how to try the add-in in a real Excel. Nothing is downloaded, installed or sent.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MANIFEST = "dist/manifest.xml";
const isBuilt = existsSync(fileURLToPath(new URL(`../${MANIFEST}`, import.meta.url)));

console.log(`
TIẾNG VIỆT

0. Chuẩn bị
   npm run build        tạo thư mục dist, trong đó có ${MANIFEST}${isBuilt ? " (đã có)" : " (chưa có)"}
   npm start            chạy máy chủ https://localhost:3000; để cửa sổ này mở
   Mở https://localhost:3000/taskpane.html bằng trình duyệt sẽ dùng và chấp nhận chứng thư tự tạo một lần.

1. Excel trên web (excel.cloud.microsoft hoặc office.com)
   a. Mở một sổ tính bất kỳ.
   b. Trang đầu (Home) > Phần bổ trợ (Add-ins) > Thêm phần bổ trợ (More Add-ins)
      > Phần bổ trợ của tôi (My Add-ins) > Quản lý (Manage My Add-ins) > Tải lên (Upload My Add-in).
   c. Chọn ${MANIFEST}, bấm Tải lên. Thẻ “Phụ lục” xuất hiện trên ribbon.

2. Excel trên Windows
   a. Chép ${MANIFEST} vào một thư mục chia sẻ trong mạng, ví dụ \\\\MAY-CHU\\phan-bo-tro.
   b. Tệp > Tùy chọn > Trung tâm Tin cậy > Thiết đặt > Danh mục Phần bổ trợ Tin cậy
      (File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs):
      nhập đường dẫn chia sẻ, bấm Thêm danh mục, đánh dấu “Hiện trong Menu”, bấm OK, mở lại Excel.
   c. Trang đầu > Phần bổ trợ > Nâng cao (Advanced) > THƯ MỤC CHIA SẺ (SHARED FOLDER) > Phụ lục > Thêm.
   Chứng thư tự tạo phải được Windows tin cậy; nếu không, dùng địa chỉ nội bộ có chứng thư của cơ quan (mục 4).

3. Excel trên Mac
   Chép ${MANIFEST} vào
   ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
   (tạo thư mục wef nếu chưa có), mở lại Excel > Chèn (Insert) > Phần bổ trợ của tôi.

4. Dùng chung trong cơ quan
   ADDIN_ORIGIN=https://phuluc.co-quan.gov.vn npm run build
   Chép nội dung dist lên máy chủ https đó; gửi ${MANIFEST} cho người dùng hoặc để quản trị viên triển khai.
   Thêm OFFICE_JS=self nếu máy trong mạng không tới được máy chủ của Microsoft.
   Để dùng các hàm =PHULUC.… trong Excel trên web, máy chủ phải gửi Access-Control-Allow-Origin: * cùng tệp functions.json.

Gỡ ra: web – Quản lý > Gỡ bỏ; Windows – bỏ danh mục tin cậy; Mac – xóa tệp trong thư mục wef.

ENGLISH

0. Prepare
   npm run build        makes dist with ${MANIFEST}${isBuilt ? " (present)" : " (not there yet)"}
   npm start            serves https://localhost:3000; leave it running
   Open https://localhost:3000/taskpane.html once in the browser that you will use and accept the certificate.

1. Excel on the web
   Home > Add-ins > More Add-ins > My Add-ins > Manage My Add-ins > Upload My Add-in > ${MANIFEST} > Upload.

2. Excel on Windows
   Put ${MANIFEST} in a shared network folder; File > Options > Trust Center > Trust Center Settings >
   Trusted Add-in Catalogs: add the share, tick “Show in Menu”, OK, restart Excel;
   Home > Add-ins > Advanced > SHARED FOLDER > Phụ lục > Add. Windows must trust the server's certificate.

3. Excel on a Mac
   Copy ${MANIFEST} to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel, then
   Insert > My Add-ins.

4. For a whole office
   ADDIN_ORIGIN=https://phuluc.example.gov.vn npm run build, put the contents of dist on that https server, and
   hand out ${MANIFEST} or let an administrator deploy it. Add OFFICE_JS=self where Microsoft's CDN is out of reach.
   For the functions =PHULUC.… in Excel on the web the server must send Access-Control-Allow-Origin: * with functions.json.
`);
