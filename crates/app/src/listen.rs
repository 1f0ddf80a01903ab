//! Connections: taken from the listener, served one request after another, finished at the signal to stop.
//! Not here: what a request is answered (`web::Shell`).

use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::future::Future;
use std::time::Duration;
use tokio::net::TcpListener;
use web::Shell;

/// How long a client may take for the head of a request, and how long a connection is kept without one. Our choice:
/// longer than a bad line needs for some hundred bytes.
const HEAD: Duration = Duration::from_secs(30);
/// How long requests under way may take after the signal to stop. Our choice.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pause after the system has no connection to give (too many files open). Our choice.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves until `stop` is ready; what is under way then is finished, but a reader that dawdles does not keep the
/// program from stopping.
pub async fn serve(listener: TcpListener, shell: Shell, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let open = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            () = &mut stop => break,
        };
        let Ok((stream, peer)) = taken else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        // Answers are written whole; waiting for more to send would only delay them.
        let _ = stream.set_nodelay(true);
        let shell = shell.clone();
        let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
            let shell = shell.clone();
            async move {
                let mut request = request.map(Body::new);
                request.extensions_mut().insert(ConnectInfo(peer));
                Ok::<_, Infallible>(shell.answer(request).await)
            }
        });
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), service));
        // A connection that breaks is its client's affair.
        tokio::spawn(async move { drop(connection.await) });
    }
    drop(listener);
    let _ = tokio::time::timeout(PATIENCE, open.shutdown()).await;
}
