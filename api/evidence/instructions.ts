/** For whoever has the archive and nothing else: every claim of it is proven with openssl alone. */
export const INSTRUCTIONS = `TỰ KIỂM TRA HỒ SƠ NÀY, chỉ cần chương trình openssl (3.0 trở lên)
Mở dấu nhắc lệnh trong thư mục đã giải nén. Không cần mạng, không cần hệ thống đã lập hồ sơ.

1. Các tệp còn nguyên
   Với mỗi dòng của MANIFEST.sha256: openssl dgst -sha256 -r ĐƯỜNG-DẪN phải ra đúng chuỗi ở đầu dòng.
   (Có sẵn sha256sum thì: sha256sum -c MANIFEST.sha256)

2. Chuỗi sự kiện không bị sửa (thư mục chuoi/, mỗi thư mục con là một chuỗi)
   a. openssl dgst -sha256 -r chuoi/CHUỖI/*.txt phải ra đúng các dòng của chuoi/CHUỖI/bam.sha256.
   b. Dòng đầu của mỗi tệp phải là chuỗi băm của tệp liền trước; tệp đầu tiên bắt đầu bằng 64 số 0.
   Sửa, thêm, bớt hoặc đổi chỗ một sự kiện thì mọi chuỗi băm sau đó đều khác.
   Mỗi tệp: chuỗi băm liền trước, tên chuỗi, số thứ tự, loại, phiên bản, thời điểm (UTC), mã lệnh, người thực hiện, nội dung.

3. Chữ ký số (thư mục chu-ky/: ChuKy1 là chữ ký của người ký, ChuKy2 của người ký thứ hai nếu có, ConDau là chữ ký của cơ quan)
   openssl cms -verify -cades -binary -inform DER -purpose any -no_check_time -in chu-ky/ChuKy1/chu-ky.p7s \\
     -content chu-ky/ChuKy1/noi-dung.bin -CAfile chung-thu/ca.pem -out noi-dung-da-kiem-tra.bin
   phải trả lời "CAdES Verification successful". Làm lại với ConDau.
   noi-dung.bin là đúng phần của van-ban/da-phat-hanh.pdf mà pham-vi.txt chỉ ra (toàn bộ tệp trừ chỗ đặt chữ ký).
   Chứng thư của ai:    openssl x509 -in chu-ky/ChuKy1/chung-thu.pem -noout -subject -dates -nameopt utf8
   Chứng thư bị thu hồi: openssl crl -inform DER -in chung-thu/thu-hoi-1.crl -noout -text
   Văn bản ký giấy: chỉ có ConDau, là chữ ký của cơ quan trên bản quét; chữ ký tay và con dấu ở bản gốc giấy, máy không kiểm tra được.
   Phải tự hỏi cơ quan chứng thực xem chung-thu/ca.pem có đúng là của họ không: hồ sơ này không thể tự chứng minh điều đó.

4. Bản đã duyệt chính là phần đầu của bản đã phát hành
   Cắt lấy N byte đầu của van-ban/da-phat-hanh.pdf (N là độ dài của van-ban/da-duyet.pdf): hai phần phải giống hệt nhau.
   Văn bản ký giấy: van-ban/ban-quet.pdf là tệp máy quét đưa ra, phần đầu của bản đã phát hành chính là nó; không so được với bản đã duyệt.
   So chuỗi băm của van-ban/*.pdf với pdfSha256 trong các sự kiện DraftTypeset, NumberedPageSet, DocumentSigned, DocumentIssued,
   ScanTaken.

Trong thư mục: index.html đọc được bằng trình duyệt; van-ban/ các bản PDF; du-thao/ từng lần dự thảo; y-kien.json ý kiến và biểu quyết;
noi-nhan.json nơi nhận và xác nhận; loi/ lời người dùng đã viết, sự kiện nhắc tới bằng mã.
`;
