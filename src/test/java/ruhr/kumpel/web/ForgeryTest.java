package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForgeryTest {

    @Test
    void aFormOfOursIsTaken() throws Exception {
        assertThat(status("Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(status("Origin", "https://support.example")).isEqualTo(200);
        assertThat(status("Referer", "https://support.example/de/post")).isEqualTo(200);
    }

    @Test
    void aFormOfAnotherSiteIsNot() throws Exception {
        assertThat(status("Sec-Fetch-Site", "cross-site")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(status("Sec-Fetch-Site", "same-site")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(status("Origin", "https://evil.example")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(status("Origin", "http://support.example")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(status("Origin", "https://support.example:8443")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(status("Origin", "null")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(status("Referer", "https://support.example.evil.example/"))
                .isEqualTo(HttpServletResponse.SC_FORBIDDEN);
    }

    @Test
    void aProgramSaysNothingAndIsTaken() throws Exception {
        assertThat(status("User-Agent", "curl")).isEqualTo(200);
    }

    @Test
    void readingIsNeverForged() throws Exception {
        var request = request("GET");
        request.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(status(request)).isEqualTo(200);
    }

    private static int status(String header, String value) throws Exception {
        var request = request("POST");
        request.addHeader(header, value);
        return status(request);
    }

    private static int status(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new ForgeryFilter().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String method) {
        var request = new MockHttpServletRequest(method, "/de/post");
        request.setScheme("https");
        request.setServerName("support.example");
        request.setServerPort(443);
        return request;
    }
}
