//! Connections that dawdle. The clock stands still and jumps to the next thing that waits for it, so nothing here
//! takes the time it speaks of.

use app::listen;
use std::time::Duration;
use testkit::Site;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::Instant;

struct Served {
    stream: TcpStream,
    stop: oneshot::Sender<()>,
    served: tokio::task::JoinHandle<()>,
}

async fn served() -> Served {
    let site = Site::new(Vec::new(), |builder| builder).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(listen::serve(listener, site.shell.clone(), async move { drop(stopped.await) }));
    Served { stream: TcpStream::connect(address).await.unwrap(), stop, served }
}

#[tokio::test(start_paused = true)]
async fn a_request_whose_head_never_ends_is_given_up() {
    let mut served = served().await;
    let begun = Instant::now();
    served.stream.write_all(b"GET /en HTTP/1.1\r\nHost: polyph").await.unwrap();
    let mut answer = Vec::new();
    let _ = served.stream.read_to_end(&mut answer).await;
    assert!(!answer.starts_with(b"HTTP/1.1 200"), "answered a request that never ended");
    assert!(begun.elapsed() >= Duration::from_secs(10), "a slow line got {:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_dawdles_does_not_keep_the_program_from_stopping() {
    let mut served = served().await;
    served.stream.write_all(b"POST /en/sign-in HTTP/1.1\r\nHost: polyphony.test\r\nContent-Length: 9\r\n\r\nemail").await.unwrap();
    served.stop.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(60), served.served).await.expect("stops").unwrap();
}

#[tokio::test]
async fn several_requests_share_a_connection_and_each_is_answered() {
    let mut served = served().await;
    for _ in 0..2 {
        served.stream.write_all(b"GET /nothing HTTP/1.1\r\nHost: polyphony.test\r\n\r\n").await.unwrap();
        let mut head = [0u8; 12];
        served.stream.read_exact(&mut head).await.unwrap();
        assert_eq!(&head, b"HTTP/1.1 404");
        let mut rest = vec![0u8; 256 * 1024];
        let _ = served.stream.read(&mut rest).await.unwrap();
    }
}
